"""The first pages in plain English."""

from content.seed.stones import Draft, callout, questions, steps, tiles, topics

PAGES = (
    Draft(
        "start",
        "HomePage",
        "Welcome to Ludwigsburg",
        "We help you with letters, housing, work, school and family. Our advice is free.",
        (
            tiles(
                "What would you like to do?",
                ("Who can help me?", "Choose the part of town you live in.", "place", "zustaendig"),
                ("Ask for an appointment", "We will call you back.", "calendar", "termin"),
                ("Advice", "When and where we have time for you.", "speech", "beratung"),
            ),
            topics("Help by topic", "Our guide lists public offices, advice centres and courses."),
            callout(
                "info",
                "You do not speak much German yet?",
                "Call us anyway. Some of us speak your language. If not, we ask an interpreter to help.",
            ),
            tiles(
                "More about us",
                ("The refugee team", "Who we are and how we work.", "people", "team"),
                ("Volunteering", "Join in and meet people.", "people", "ehrenamt"),
                ("Interpreter service", "Help with conversations in 42 languages.", "speech", "dolmetscherdienst"),
            ),
        ),
        seo_title="Help for refugees",
    ),
    Draft(
        "beratung",
        "CounsellingPage",
        "Advice",
        "We talk with you in person, free of charge and in confidence: in our office, where you live, or at your home.",
        (
            steps(
                "How it works",
                ("We listen", "You tell us what you need and what you are good at."),
                ("We make a plan together", "We write down your goals and the next step."),
                ("We show you the way", "We tell you which office, course or club is the right one."),
                ("You carry on yourself", "After some time we look together at what went well."),
            ),
            questions(
                "Common questions",
                (
                    "Who can get advice?",
                    "Refugees who live in follow-up accommodation (Anschlussunterbringung) and people from Ukraine.",
                ),
                ("What does it cost?", "Nothing."),
                (
                    "What should I bring?",
                    "Your letters, and your ID if you have one. You can also come without any papers.",
                ),
                ("Who will know about it?", "We do not pass anything on if you do not want us to."),
                ("May I bring someone with me?", "Yes. For difficult talks we prefer to bring an interpreter."),
            ),
            tiles(
                "",
                ("Ask for an appointment", "We will call you back.", "calendar", "termin"),
                ("Who can help me?", "Choose the part of town you live in.", "place", "zustaendig"),
            ),
        ),
        {
            "office": "office:Beratungsbüro Obere Marktstraße",
            "office_text": "<p>Come during our opening hours, or make an appointment.</p>",
            "on_site_text": (
                "<p>Do 20 people or more live in your building? Then we come to your building, or very close to it, on "
                "fixed days. You will find the days on the notice board.</p>"
            ),
            "visit_text": (
                "<p>You cannot come to us? We will visit you. If you wish, a volunteer interpreter comes with us.</p>"
            ),
        },
    ),
    Draft(
        "zustaendig",
        "DistrictFinderPage",
        "Who can help me?",
        "Each part of town has its own contact persons. Choose the part of town you live in.",
        fields={
            "unknown_text": (
                "<p>You do not know your part of town? Call us and tell us the name of your street: "
                '<a href="tel:+4971419104041">07141 910-4041</a></p>'
            )
        },
    ),
    Draft(
        "termin",
        "FormPage",
        "Ask for an appointment",
        "Tell us briefly what it is about. We will get back to you. You do not need an account.",
        fields={"definition": "form:kontakt"},
    ),
    Draft(
        "wegweiser",
        "DirectoryPage",
        "Guide to services",
        "Public offices, advice centres, courses and places to meet. The entries themselves are in German.",
    ),
    Draft(
        "kontakt",
        "ContactPage",
        "Contact",
        "Call us, write to us or come by. You are welcome.",
        (
            callout(
                "warning",
                "In an emergency",
                "Fire brigade and ambulance: 112. Police: 110. Both numbers are free and always answered.",
            ),
            tiles(
                "",
                ("Who can help me?", "Choose the part of town you live in.", "place", "zustaendig"),
                ("Ask for an appointment", "We will call you back.", "calendar", "termin"),
            ),
        ),
        {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
    ),
)
