// Loads the script of each kind of explorable that stands on this page, and no other: <nn-line> is in nn-line.mjs.

const kinds = new Set([...document.querySelectorAll(".nn > :not(:defined)")].map((element) => element.localName));
for (const kind of kinds) import(`./${kind}.mjs`);
