"""Ready-made public pages: where they are kept (`store`), how all processes learn of news (`generation`, `news`)."""
