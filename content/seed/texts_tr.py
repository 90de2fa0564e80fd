"""The first pages in plain Turkish. Not yet read by a native speaker.

To be checked before going live, above all: "belediyenin yerleştirdiği konutlar" for
Anschlussunterbringung, "yurt" for Unterkunft and "semt" for Stadtteil.
"""

from content.seed.stones import Draft, callout, questions, steps, tiles, topics

PAGES = (
    Draft(
        "start",
        "HomePage",
        "Ludwigsburg’a hoş geldiniz",
        "Mektuplar, ev, iş, okul ve aile konularında size yardım ediyoruz. Danışmanlık ücretsizdir.",
        (
            tiles(
                "Ne yapmak istiyorsunuz?",
                ("Bana kim yardım eder?", "Semtinizi seçin.", "place", "zustaendig"),
                ("Randevu iste", "Sizi geri ararız.", "calendar", "termin"),
                ("Danışmanlık", "Size ne zaman ve nerede vakit ayırabiliriz.", "speech", "beratung"),
            ),
            topics("Konulara göre yardım", "Rehberimizde resmî daireleri, danışma yerlerini ve kursları bulursunuz."),
            callout(
                "info",
                "Henüz iyi Almanca konuşamıyor musunuz?",
                "Yine de bizi arayın. Bazılarımız sizin dilinizi konuşuyor. Konuşmuyorsak tercümanlık hizmeti "
                "yardımcı olur.",
            ),
            tiles(
                "Hakkımızda daha fazla bilgi",
                ("Mültecilere Yardım Ekibi", "Biz kimiz ve nasıl çalışıyoruz.", "people", "team"),
                ("Gönüllülük", "Katılın ve insanlarla tanışın.", "people", "ehrenamt"),
                ("Tercümanlık hizmeti", "Görüşmelerde 42 dilde yardım.", "speech", "dolmetscherdienst"),
            ),
        ),
        seo_title="Mültecilere yardım",
    ),
    Draft(
        "beratung",
        "CounsellingPage",
        "Danışmanlık",
        "Sizinle yüz yüze, ücretsiz ve gizlilik içinde konuşuruz: büromuzda, kaldığınız yurtta ya da evinizde.",
        (
            steps(
                "Görüşme nasıl geçer?",
                ("Sizi dinleriz", "Neye ihtiyacınız olduğunu ve neleri iyi yaptığınızı anlatırsınız."),
                ("Birlikte plan yaparız", "Hedeflerinizi ve bir sonraki adımı yazarız."),
                ("Size yol gösteririz", "Size doğru daireyi, kursu ya da derneği söyleriz."),
                ("Sonra kendiniz devam edersiniz", "Bir süre sonra nelerin iyi gittiğine birlikte bakarız."),
            ),
            questions(
                "Sık sorulan sorular",
                (
                    "Kimler danışmanlık alabilir?",
                    "Belediyenin yerleştirdiği konutlarda (Anschlussunterbringung) kalan mülteciler ve Ukrayna’dan "
                    "gelenler.",
                ),
                ("Ücreti ne kadar?", "Ücretsizdir."),
                (
                    "Yanımda ne getirmeliyim?",
                    "Mektuplarınızı ve varsa kimliğinizi. Belgeniz olmadan da gelebilirsiniz.",
                ),
                ("Bunu kim öğrenir?", "Siz istemezseniz hiçbir bilgiyi başkasına vermeyiz."),
                (
                    "Yanımda birini getirebilir miyim?",
                    "Evet, tabii. Zor görüşmeler için bir tercüman çağırmayı tercih ederiz.",
                ),
            ),
            tiles(
                "",
                ("Randevu iste", "Sizi geri ararız.", "calendar", "termin"),
                ("Bana kim yardım eder?", "Semtinizi seçin.", "place", "zustaendig"),
            ),
        ),
        {
            "office": "office:Beratungsbüro Obere Marktstraße",
            "office_text": "<p>Görüşme saatlerinde gelin ya da randevu alın.</p>",
            "on_site_text": (
                "<p>Kaldığınız binada 20 ya da daha fazla kişi mi oturuyor? O zaman belirli günlerde binanıza ya da "
                "çok yakınına geliriz. Günler binada asılıdır.</p>"
            ),
            "visit_text": (
                "<p>Bize gelemiyor musunuz? Biz size geliriz. İsterseniz yanımızda gönüllü bir tercüman da gelir.</p>"
            ),
        },
    ),
    Draft(
        "zustaendig",
        "DistrictFinderPage",
        "Bana kim yardım eder?",
        "Her semtin (Stadtteil) kendi sorumluları vardır. Oturduğunuz semti seçin.",
        fields={
            "unknown_text": (
                "<p>Semtinizi bilmiyor musunuz? Bizi arayın ve sokağınızın adını söyleyin: "
                '<a href="tel:+4971419104041">07141 910-4041</a></p>'
            )
        },
    ),
    Draft(
        "termin",
        "FormPage",
        "Randevu iste",
        "Konunun ne olduğunu bize kısaca yazın. Sizinle iletişime geçeriz. Hesap açmanız gerekmez.",
        fields={"definition": "form:kontakt"},
    ),
    Draft(
        "wegweiser",
        "DirectoryPage",
        "Hizmet rehberi",
        "Resmî daireler, danışma yerleri, kurslar ve buluşma yerleri. Rehberdeki bilgiler Almancadır.",
    ),
    Draft(
        "kontakt",
        "ContactPage",
        "İletişim",
        "Arayın, yazın ya da uğrayın. Sizi bekliyoruz.",
        (
            callout(
                "warning",
                "Acil durumda",
                "İtfaiye ve ambulans: 112. Polis: 110. İki numara da ücretsizdir ve her zaman açıktır.",
            ),
            tiles(
                "",
                ("Bana kim yardım eder?", "Semtinizi seçin.", "place", "zustaendig"),
                ("Randevu iste", "Sizi geri ararız.", "calendar", "termin"),
            ),
        ),
        {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
    ),
)
