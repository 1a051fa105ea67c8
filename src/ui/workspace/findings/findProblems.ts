/** What a field of a page complains of, in the words that stand under it. */
export interface FieldProblem {
  readonly field: HTMLElement;
  readonly label: string;
  readonly sentence: string;
}

/**
 * The fields of a page that could not be read. They are found on the page itself, so that the summary and the message
 * at the field cannot differ.
 */
export function findProblems(page: HTMLElement | null): readonly FieldProblem[] {
  if (page === null) return [];
  return [...page.querySelectorAll<HTMLInputElement>('[aria-invalid="true"]')].map((field) => ({
    field,
    label: field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '',
    sentence: sentenceOf(field),
  }));
}

function sentenceOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  const message = ids
    .map((id) => document.getElementById(id))
    .find((element) => element?.dataset['problem'] !== undefined);
  const words = message?.cloneNode(true);
  if (!(words instanceof HTMLElement)) return '';
  for (const button of words.querySelectorAll('button')) button.remove();
  return words.textContent.trim();
}
