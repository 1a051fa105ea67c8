import { describe, expect, it } from 'vitest';
import { askedOf, classesOf, dressingsOf } from './readStylesheets.ts';

describe('what is read of stylesheets and who asks for them', () => {
  it('is every class of a selector, within a query too, and none of a comment, a number or a text', () => {
    const css = `
      /* .told */
      .first:not(.second) > p { margin: 0.5rem; background: url("a.png"); }
      @media (max-width: 10.5em) { li.third::before { content: '.fourth {'; } }`;
    expect(classesOf(css)).toEqual(['first', 'second', 'third']);
  });

  it('is each class that is named, and that an object was asked for what has no name', () => {
    const text = `
      import styles from './a.module.css';
      // styles.told
      const named = [styles.first, styles.second];
      const unnamed = styles[look];`;
    const [dressing] = dressingsOf({ path: 'src/ui/x/X.tsx', text });
    expect(dressing?.stylesheet).toBe('src/ui/x/a.module.css');
    expect(dressing && askedOf(dressing)).toEqual({ classes: ['first', 'second'], unnamed: 1 });
  });
});
