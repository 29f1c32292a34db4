/**
 * What Redoc leaves undone for those who use the keyboard or hear the page. It draws sections when
 * they come into view, so this follows what it adds.
 * @module
 */
export function followRedoc(redoc: HTMLElement): void {
  const follow = () => {
    for (const wide of redoc.querySelectorAll(':is(pre, .md-table-wrapper):not([tabindex])')) {
      wide.setAttribute('tabindex', '0'); // what scrolls must be reachable
    }
    for (const button of redoc.querySelectorAll('[aria-haspopup="menu"][aria-label]')) {
      // A dropdown shows what is chosen, and its name was another.
      if (button.textContent?.trim()) button.removeAttribute('aria-label');
    }
    const main = redoc.querySelector<HTMLElement>('main:not(#content)');
    if (main) {
      main.id = 'content';
      main.tabIndex = -1;
    }
    // Redoc's own heading is there once its first section has been in view.
    if (redoc.querySelector('h1')) document.querySelector('h1.unseen')?.remove();
  };
  new MutationObserver(follow).observe(redoc, { childList: true, subtree: true });
  follow();
}
