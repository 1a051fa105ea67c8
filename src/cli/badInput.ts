/** The command cannot be carried out as given; the message says so to the user in one sentence. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
