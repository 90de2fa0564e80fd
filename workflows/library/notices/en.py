"""The information for people who are counselled, in English."""

from workflows.library.notices import Section

TITLE = "What we do with your data"
SECTIONS: tuple[Section, ...] = (
    (
        "Who is responsible?",
        (
            "The City of Ludwigsburg, Team Flüchtlingsarbeit (team for refugees). You find the address and telephone "
            "number below, and how to reach the data protection officer of the city.",
        ),
    ),
    (
        "What do we need your data for?",
        (
            "We advise and support you. This is called Integrationsmanagement. For this we write down: your name, "
            "date of birth, language, telephone and e-mail, where you live, what you want help with, and what we "
            "agree together.",
            "We show the state of Baden-Württemberg with figures that we have given advice. There are no names in "
            "these figures.",
            "We do not ask about religion or ethnic origin.",
        ),
    ),
    (
        "What allows us to do this?",
        (
            "Advice is a task in the public interest: Article 6(1)(e) of the General Data Protection Regulation "
            "(GDPR) with sections 67a to 67c of Book Ten of the German Social Code (SGB X) and the state's rules on "
            "Integrationsmanagement.",
            "We write down something about your health only if you agree to it explicitly (Article 9(2)(a) GDPR).",
        ),
    ),
    (
        "Do you have to tell us anything?",
        (
            "No. Advice is voluntary. If you do not tell us something, this has no disadvantages for your residence "
            "status or your benefits. But sometimes we can then help less.",
        ),
    ),
    (
        "Who sees your data?",
        (
            "Your adviser and the person who stands in for them. Every look into your file is recorded.",
            "Others, for example a language school or the Jobcenter, get data only if you agree beforehand: for this "
            "recipient, these details and this purpose. Interpreters must keep everything secret.",
            "We tell the immigration office nothing, unless a law obliges us to. We record that too.",
            "We send no data to countries outside the European Union. No computer decides about you.",
        ),
    ),
    (
        "How long do we keep your data?",
        ("Until three years after the end of the year in which the advice ends. Then we delete it.",),
    ),
    (
        "Your rights",
        (
            "You may see your data and get a copy (Article 15 GDPR), have mistakes corrected (Article 16), have data "
            "deleted or blocked (Articles 17 and 18) and object (Article 21). Data that you have agreed to, we also "
            "give you as a file (Article 20).",
            "You can withdraw your consent at any time. What was done until then remains lawful.",
        ),
    ),
    (
        "Where can you complain?",
        (
            "To the State Commissioner for Data Protection and Freedom of Information Baden-Württemberg, "
            "Lautenschlagerstraße 20, 70173 Stuttgart, telephone 0711 615541-0, poststelle@lfdi.bwl.de.",
        ),
    ),
)
