import type { Page } from 'playwright-core';

/**
 * A word comes into a field, and in the same breath the page's thread is busy for so many milliseconds, as when a laptop
 * sleeps: it can neither save the word nor hear that another tab takes over. Does not wait for it.
 */
export function blockWith(page: Page, word: { field: string; text: string; ms: number }): void {
  void page
    .evaluate(({ field, text, ms }) => {
      const element = document.querySelector<HTMLTextAreaElement>(`main [name="${field}"]`);
      if (element === null) throw new Error('There is no such field.');
      // React watches the element's own property; a hand writes behind it.
      const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      value?.set?.call(element, `${element.value} ${text}`);
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const end = performance.now() + ms;
      while (performance.now() < end);
    }, word)
    .catch(() => undefined);
}

/** As on an address that is not secure, where browsers offer no locks. */
export async function withoutLocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
}
