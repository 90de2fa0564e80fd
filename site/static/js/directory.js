// The list follows the filters at once. htmx is fetched with the first touch of a filter: reading costs nothing more.
"use strict";

const filters = document.querySelector("form[data-htmx]");

filters?.addEventListener(
  "focusin",
  () => {
    const script = document.createElement("script");
    script.src = filters.dataset.htmx;
    document.head.append(script);
  },
  { once: true },
);
