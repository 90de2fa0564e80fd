"""The demonstration's users and their one password, in one place: `make run` prints it, production refuses it.

No Django in here: `make run` reads this file before anything is installed.
"""

PASSWORD = "Ludwigsburg-Probe-2026"  # noqa: S105 – known to everybody, refused outside of demonstrations

# user name → (first name, last name, role)
USERS: dict[str, tuple[str, str, str]] = {
    "im1": ("Miriam", "Albrecht", "integrationsmanagement"),
    "im2": ("Jonas", "Bergmann", "integrationsmanagement"),
    "im3": ("Selin", "Çelik", "integrationsmanagement"),
    "im4": ("Katharina", "Dorner", "integrationsmanagement"),
    "im5": ("Ahmad", "Esmaili", "integrationsmanagement"),
    "im6": ("Petra", "Frank", "integrationsmanagement"),
    "im7": ("Oleksandr", "Hnatiuk", "integrationsmanagement"),
    "im8": ("Lena", "Kehl", "integrationsmanagement"),
    "im9": ("Markus", "Lorenz", "integrationsmanagement"),
    "leitung": ("Christine", "Maurer", "teamleitung"),
    "arbeitsmarkt": ("Deniz", "Nowak", "arbeitsmarkt"),
    "ehrenamt": ("Ulrike", "Ott", "ehrenamt"),
    "dolmetscher": ("Samira", "Pfeiffer", "dolmetscher"),
    "auswertung": ("Florian", "Raab", "auswertung"),
    "redaktion": ("Anja", "Seitz", "redaktion"),
    "redaktionsleitung": ("Beate", "Vetter", "redaktionsleitung"),
    "uebersetzung": ("Yusuf", "Amiri", "uebersetzung"),
    "datenschutz": ("Georg", "Thoma", "datenschutz"),
    "technik": ("Nils", "Vogel", "technik"),
}
