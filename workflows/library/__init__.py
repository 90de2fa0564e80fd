"""What every office starts with for its plans: goals with steps per life area, and their words in other languages.

The lead changes all of it in the admin; a language is added as a file `words_<code>.py` here.
"""
