"""Some months after the closing: how are you, do you need counselling again? By link, by letter or in person."""
