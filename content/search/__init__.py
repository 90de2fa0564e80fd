"""Finding what people mean: one spelling (`folding`), one table of words (`entries`), one comparison (`matching`)."""
