"""Print what a page costs to load: every file a browser asks for, in kB as a server sends it (gzip).

    python benchmarks/page_weight.py [address …]

Builds the site into a temporary folder, serves it on this machine and opens each page in a Chromium (variable CHROMIUM,
or on the path). Addresses are relative to the site; without any, the home page, four chapters and the lab.
"""

import functools
import gzip
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading

from playwright.sync_api import sync_playwright

PAGES = ["", "neuron/neuron/", "neuron/activations/", "networks/hidden/", "practice/mnist/", "labs/wrong_digits/"]
PACKED = (".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", "/")


def sent(response):
    """Return the bytes of a response as a server with gzip sends it."""
    body = response.body()
    address = response.url.partition("?")[0]
    return len(gzip.compress(body, 6)) if address.endswith(PACKED) else len(body)


def main():
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    if not program:
        sys.exit("no Chromium on the path: set CHROMIUM")
    with tempfile.TemporaryDirectory() as site, sync_playwright() as playwright:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", site], check=True)
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=site)
        http.server.SimpleHTTPRequestHandler.log_message = lambda *args: None
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        print(f"{'page':24} {'kB':>6} {'files':>6} {'HTML':>6} {'CSS':>6} {'script':>7} {'other':>7}")
        for address in sys.argv[1:] or PAGES:
            page = browser.new_page()  # a browser context of its own: nothing is cached
            kinds, files = {}, []
            responses = []
            page.on("response", lambda response, kept=responses: kept.append(response))
            page.goto(f"http://127.0.0.1:{server.server_port}/{address}")
            page.wait_for_load_state("networkidle")
            for response in responses:
                kind = response.request.resource_type
                kinds[kind] = kinds.get(kind, 0) + sent(response) / 1000
                files.append(response.url)
            others = sum(kinds.values()) - sum(kinds.get(k, 0) for k in ("document", "stylesheet", "script"))
            parts = [kinds.get(kind, 0) for kind in ("document", "stylesheet", "script")]
            numbers = " ".join(
                f"{value:{width}.1f}" for value, width in zip([*parts, others], (6, 6, 7, 7), strict=True)
            )
            print(f"{'/' + address:24} {sum(kinds.values()):6.1f} {len(files):6} {numbers}")
            page.close()
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
