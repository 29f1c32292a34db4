/**
 * Makes Redoc's page accessible by keyboard and screen reader. Redoc draws a section when it comes into
 * view, so this watches what it adds.
 * @module
 */
export function followRedoc(redoc: HTMLElement): void {
  const follow = () => {
    for (const wide of redoc.querySelectorAll(':is(pre, .md-table-wrapper):not([tabindex])')) {
      wide.setAttribute('tabindex', '0'); // the keyboard must reach what scrolls
    }
    for (const button of redoc.querySelectorAll('[aria-haspopup="menu"][aria-label]')) {
      // The name of a dropdown hides the chosen text, which it shows.
      if (button.textContent?.trim()) button.removeAttribute('aria-label');
    }
    const main = redoc.querySelector<HTMLElement>('main:not(#content)');
    if (main) {
      main.id = 'content';
      main.tabIndex = -1;
    }
    // Redoc draws its own h1 when its first section comes into view.
    if (redoc.querySelector('h1')) document.querySelector('h1.unseen')?.remove();
  };
  new MutationObserver(follow).observe(redoc, { childList: true, subtree: true });
  follow();
}
