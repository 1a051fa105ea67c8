/** Whether an answer was kept as typed because nobody could read it. */
export function isUnread(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'typed' in answer;
}
