import { useEffect } from 'react';

/** Rules that only the page at hand can know, for as long as it is shown. A `style` element is refused by the page's policy. */
export function useStyleSheet(rules: string): void {
  useEffect(() => {
    if (rules === '') return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [rules]);
}
