"""im1's first cases, for showing the house: a small story in each stage, friendly and easy to tell."""

from collections.abc import Iterator

from portal.demo.acts import Life
from portal.demo.homes import dice
from portal.demo.tale import Tale, home, person
from portal.demo.texts.areas import CLIENT, SERVICE, STAFF, VOLUNTEER, Goal
from portal.demo.world import World
from workflows.case.access import READ

COURSE = Goal(
    "Amal besucht einen Integrationskurs mit Kinderbetreuung.",
    (
        ("Zum Einstufungstest gehen", CLIENT),
        ("Kursplatz mit Kinderbetreuung zusagen", SERVICE),
        ("Jede Woche im Sprachcafé üben", VOLUNTEER),
    ),
)
FLAT = Goal(
    "Die Familie hat eine eigene Wohnung mit drei Zimmern.",
    (("Wohnberechtigungsschein beantragen", STAFF), ("Bei der Wohnungsgesellschaft vormerken lassen", CLIENT)),
)
WORK = Goal(
    "Eine Arbeit als Koch ist gefunden.",
    (("Lebenslauf schreiben", STAFF), ("Zwei Restaurants anrufen", CLIENT), ("Probetag machen", CLIENT)),
)
SCHOOL = Goal(
    "Der Wechsel in die Regelklasse gelingt im Sommer.",
    (("Gespräch mit der Klassenlehrerin", STAFF), ("Hausaufgabenhilfe besuchen", CLIENT)),
)
KITA = Goal("Sami hat einen Kitaplatz.", (("In drei Kitas vormerken", CLIENT), ("Anmeldung ausfüllen", STAFF)))
NURSE = Goal(
    "Der Abschluss als Krankenpflegerin ist anerkannt.",
    (("Zeugnisse übersetzen lassen", CLIENT), ("Antrag beim Regierungspräsidium stellen", STAFF)),
)
GERMAN = Goal("Die Prüfung B1 ist bestanden.", (("Zur Prüfung anmelden", CLIENT), ("Mit einer Patin üben", VOLUNTEER)))


def tales(world: World) -> Iterator[Life]:
    """In the order in which they stand on the worklist of a presentation; the Haddads are one family."""
    rng = dice("tales")
    amal = person(world, "Amal Haddad", "أمل حداد", 34, "11", interpreter=True, email="amal.haddad@example.org")
    omar = person(world, "Omar Haddad", "عمر حداد", 38, "12", interpreter=True)
    nour = person(world, "Nour Haddad", "نور حداد", 9)
    sami = person(world, "Sami Haddad", "سامي حداد", 4)
    family = home(world, "ar", 0, amal, omar, nour, sami)
    yield _amal(Tale(world, family, amal, rng))
    yield _omar(Tale(world, family, omar, rng))
    yield _nour(Tale(world, family, nour, rng))
    yield _sami(Tale(world, family, sami, rng))
    for tell, language, house, member in (
        (_intake, "kmr", 0, person(world, "Rojhat Demirci", "", 24, "13")),
        (_hand_over, "tr", -1, person(world, "Elif Yıldız", "", 29, "14")),
        (_assessment, "prs", 0, person(world, "Hamid Rahimi", "حمید رحیمی", 41, "15", interpreter=True)),
        (_plan, "ti", 1, person(world, "Selam Tesfay", "ሰላም ተስፋይ", 27, "16", interpreter=True)),
        (_closing, "fa", -1, person(world, "Shirin Moradi", "شیرین مرادی", 45, "17")),
        (_approval, "uk", -1, person(world, "Oksana Kovalenko", "Оксана Коваленко", 36, "18")),
        (_closed, "uk", -1, person(world, "Andrii Melnyk", "Андрій Мельник", 52, "19")),
        (_handed_over, "en", -1, person(world, "Blessing Okafor", "", 31, "20")),
        (_reopened, "ar", 1, person(world, "Khaled Najjar", "خالد نجار", 48, "21", interpreter=True)),
    ):
        yield tell(Tale(world, home(world, language, house, member), member, rng))


def _amal(tale: Tale) -> Life:
    """In the middle of it: two goals, three referrals, a talk every few weeks."""
    tale.opened(196, "Frau Haddad sucht einen Deutschkurs mit Kinderbetreuung und eine größere Wohnung.")
    tale.intake(193)
    tale.needs(
        180,
        1,
        {
            "deutsch": (3, "Braucht einen Kurs mit Kinderbetreuung.", "Spricht schon mit den Nachbarinnen."),
            "wohnen": (3, "Zu viert in einem Zimmer ist es zu eng.", "Das Haus liegt nah an der Schule."),
            "familie": (2, "Für Sami fehlt ein Kitaplatz.", "Die Großmutter hilft mit."),
            "gesundheit": (1, "Es gibt noch keine Hausärztin.", ""),
            "ressourcen": (0, "", "Hat in Homs als Lehrerin gearbeitet."),
        },
    )
    tale.agree(170, 90, ("deutsch", COURSE), ("wohnen", FLAT))
    tale.talked(150, "on_site", 30, "Post gemeinsam gelesen. Der Einstufungstest ist bestanden.", interpreter=True)
    tale.ticked(0, 0, 150)
    tale.went(0, 140, "in_progress")
    tale.referred(148, "course", "vhs", "appointment", "deutsch", "Platz im Kurs mit Kinderbetreuung")
    tale.arranged(143, "course", 129, "Bitte den Ausweis mitbringen.")
    tale.answered(126, "course", "reached", "Der Kurs beginnt im nächsten Monat.")
    tale.timer(tale.day(80))
    tale.reviewed(76, "continue", "Der Kurs läuft gut. Jetzt ist die Wohnung dran.", tale.day(-9))
    tale.went(1, 70, "in_progress")
    tale.referred(45, "flat", "wohnungshilfe", "appointment", "wohnen", "Wohnberechtigungsschein für vier Personen")
    tale.arranged(40, "flat", -3, "Einkommensnachweise mitbringen.")
    tale.referred(6, "kita", "kita-anmeldung", "information", "familie", "Kitaplatz für Sami")
    tale.talked(33, "office", 45, "Unterlagen für den Wohnberechtigungsschein geordnet.", interpreter=True)
    tale.talked(12, "phone", 10, "Im Kurs alles gut. Fragt nach der Kita.")
    return tale.told("support")


def _omar(tale: Tale) -> Life:
    """The review waits: the clock said so."""
    tale.opened(182, "Herr Haddad möchte als Koch arbeiten.")
    tale.intake(179)
    tale.needs(165, 0, {"arbeit": (3, "Sucht Arbeit in einer Küche.", "Hat zwölf Jahre als Koch gearbeitet.")})
    tale.agree(158, 152, ("arbeit", WORK))
    tale.went(0, 120, "in_progress")
    tale.ticked(0, 0, 110)
    tale.referred(100, "jobs", "jobcenter", "information", "arbeit", "Vermittlung in eine Küche")
    tale.informed(96, "jobs")
    tale.answered(80, "jobs", "reached", "Zwei Adressen bekommen, ein Probetag steht.")
    until = tale.day(-20)
    shared = {"user": "arbeitsmarkt", "permissions": (READ,), "reason": "Hilft bei der Arbeit", "ends_on": until}
    tale.act(tale.hour(99), "share", **shared)
    tale.talked(41, "home", 40, "Lebenslauf fertig. Freut sich auf den Probetag.", interpreter=True)
    tale.timer(tale.day(6))
    return tale.told("review")


def _nour(tale: Tale) -> Life:
    """A child of the family."""
    tale.opened(182)
    tale.intake(179)
    tale.needs(166, 2, {"schule": (2, "Wechselt bald in die Regelklasse.", "Ist gut in Mathematik.")})
    tale.agree(158, 190, ("schule", SCHOOL))
    tale.went(0, 90, "in_progress")
    tale.talked(60, "on_site", 20, "Zeigt stolz das Zeugnis. Die Hausaufgabenhilfe tut gut.")
    return tale.told("support")


def _sami(tale: Tale) -> Life:
    """The youngest; the plan waits for the kindergarten."""
    tale.opened(41)
    tale.intake(38)
    tale.needs(24, 0, {"familie": (2, "Es fehlt ein Kitaplatz.", "Spielt gern mit anderen Kindern.")})
    tale.aims.add("familie", KITA, tale.hour(5))
    return tale.told("plan")


def _intake(tale: Tale) -> Life:
    tale.opened(3, "Ich bin neu in der Unterkunft und brauche Hilfe bei Briefen.")
    return tale.told("intake")


def _hand_over(tale: Tale) -> Life:
    tale.opened(9, "Möchte wissen, wie der Beruf als Friseurin anerkannt wird.")
    tale.intake(4, eligible=False)
    return tale.told("hand_over")


def _assessment(tale: Tale) -> Life:
    tale.opened(15, "Bittet um ein Gespräch mit Dolmetscher.")
    tale.intake(11)
    tale.talked(5, "on_site", 25, "Kennengelernt. Termin für das lange Gespräch vereinbart.", interpreter=True)
    return tale.told("assessment")


def _plan(tale: Tale) -> Life:
    tale.opened(34, "Möchte Deutsch lernen und später in der Pflege arbeiten.")
    tale.intake(31)
    tale.needs(10, 1, {"deutsch": (3, "Muss schneller Deutsch lernen.", "Lernt jeden Tag."), "ausbildung": (2, "", "")})
    tale.aims.add("deutsch", GERMAN, tale.hour(4))
    return tale.told("plan")


def _closing(tale: Tale) -> Life:
    tale.opened(330, "Hat eine Mahnung bekommen.")
    tale.intake(327)
    tale.needs(310, 3, {"lebensunterhalt": (3, "Es gibt Mahnungen.", "Führt ein Haushaltsbuch.")})
    tale.agree(300, 286, ("deutsch", GERMAN))
    tale.went(0, 120, "reached")
    tale.referred(250, "debts", "schuldnerberatung", "appointment", "lebensunterhalt", "Raten vereinbaren")
    tale.arranged(246, "debts", 236, "Alle Briefe mitbringen.")
    tale.answered(230, "debts", "reached", "Raten sind vereinbart.")
    tale.timer(tale.day(14))
    tale.reviewed(9, "close", "Die Raten laufen, alles ist geregelt.")
    return tale.told("closing")


def _arrived(tale: Tale, age: int, since: int) -> None:
    """From the first call to a proposal to close, `since` days ago."""
    tale.opened(age, "Möchte als Krankenpflegerin arbeiten und fragt nach der Anerkennung.")
    tale.intake(age - 2)
    tale.needs(
        age - 16, 2, {"ausbildung": (3, "Der Abschluss ist noch nicht anerkannt.", "Alle Zeugnisse liegen vor.")}
    )
    tale.agree(age - 24, 100, ("ausbildung", NURSE))
    tale.went(0, age - 40, "in_progress")
    tale.ticked(0, 0, age - 50)
    tale.referred(age - 45, "papers", "anerkennungsberatung", "appointment", "ausbildung", "Antrag auf Anerkennung")
    tale.arranged(age - 50, "papers", age - 60, "Zeugnisse im Original mitbringen.")
    tale.answered(age - 70, "papers", "reached", "Der Antrag ist gestellt.")
    tale.timer(tale.day(age - 124))
    tale.went(0, age - 130, "reached")
    tale.reviewed(age - 134, "close", "Arbeitet seit einem Monat im Klinikum.")
    tale.proposed(since, "selbststaendig", "Arbeitet und wohnt selbstständig.")


def _approval(tale: Tale) -> Life:
    _arrived(tale, 150, 3)
    return tale.told("approval")


def _closed(tale: Tale) -> Life:
    _arrived(tale, 400, 240)
    tale.act(tale.next(236), "decide", approved=True, comment="")
    return tale.told("closed")


def _handed_over(tale: Tale) -> Life:
    tale.opened(60, "Wohnt noch in der vorläufigen Unterbringung und sucht Beratung.")
    tale.intake(57, eligible=False)
    body = "Soziale Dienste Asyl, Landratsamt"
    tale.act(tale.next(55), "hand_over", handed_to=body, reason="Wohnt noch in der vorläufigen Unterbringung.")
    return tale.told("handed_over")


def _reopened(tale: Tale) -> Life:
    _arrived(tale, 420, 260)
    tale.act(tale.next(256), "decide", approved=True, comment="")
    tale.act(tale.next(8), "reopen", reason="Hat die Arbeit verloren und bittet um Hilfe.")
    return tale.told("reopened")
