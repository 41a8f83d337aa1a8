// The theme puts each table into a box that scrolls where the table is too wide. A keyboard reaches a box only if it
// can take the focus; one that does not scroll should not.

const sizes = new ResizeObserver((entries) => {
  for (const { target: box } of entries) {
    const scrolls = box.scrollWidth > box.clientWidth;
    const attributes = { tabindex: "0", role: "region", "aria-label": "Table, scrolls sideways" };
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }
});

// On "load" the theme has made its boxes.
addEventListener("load", () => {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) sizes.observe(box);
});
