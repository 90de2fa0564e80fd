"""Words that people type for what offices call differently, in the languages that many speak here."""

from content.search.entries import Synonym

GROUPS = (
    "Kita, Kindergarten, Krippe, Kindertagesstätte, Tagesmutter, nursery, kindergarten, kreş, anaokulu,"
    " детский сад, дитячий садок, روضة, حضانة, مهدکودک",
    "Arbeit, Job, Beschäftigung, work, employment, iş, kar, работа, робота, عمل, وظيفة, کار, ሥራ, travail",
    "Jobcenter, Arbeitsamt, Bürgergeld, Hartz IV, джобцентр, جوب سنتر",
    "Wohnung, Unterkunft, Miete, housing, flat, apartment, ev, konut, квартира, жилье, житло, سكن, شقة, مسکن, خانه,"
    " logement, xanî",
    "Schulden, Mahnung, Inkasso, debt, debts, borç, долги, борги, ديون, دیون, بدهی, dettes",
    "Arzt, Ärztin, Hausarzt, Praxis, doctor, doktor, врач, лікар, طبيب, دکتر, پزشک, médecin, ሓኪም",
    "Asyl, Asylverfahren, asylum, iltica, убежище, притулок, لجوء, پناهندگی, asile, ዑቕባ",
    "Deutschkurs, Sprachkurs, Integrationskurs, German course, almanca kursu, курсы немецкого, курси німецької,"
    " دورة ألمانية, دورة لغة, کلاس آلمانی",
    "Schule, school, okul, школа, مدرسة, مدرسه, école, ቤት ትምህርቲ, dibistan",
    "Gewalt, Schläge, violence, şiddet, насилие, насильство, عنف, خشونت",
    "Schwangerschaft, schwanger, Geburt, Hebamme, pregnancy, pregnant, hamile, беременность, вагітність, حمل, بارداری",
    "Aufenthalt, Aufenthaltserlaubnis, Visum, residence permit, oturma izni, вид на жительство, إقامة, اقامت",
    "Dolmetscher, Übersetzer, Sprachmittler, interpreter, translator, tercüman, переводчик, перекладач, مترجم, ተርጓሚ",
    "Anwalt, Anwältin, Rechtsanwalt, Rechtsberatung, lawyer, avukat, адвокат, محامي, وکیل, avocat",
    "Ehrenamt, Freiwillige, freiwillig, volunteer, gönüllü, волонтер, تطوع, داوطلب",
    "Ausländerbehörde, Ausländeramt, immigration office, yabancılar dairesi, دائرة الأجانب",
)


def load() -> None:
    """Create the missing groups."""
    for words in GROUPS:
        Synonym.objects.get_or_create(words=words)
