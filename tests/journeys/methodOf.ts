import type { Method } from '#domain/method/method.ts';
import { methods } from '#templates/methods/methods.ts';

/** The method that a case is typed by. */
export function methodOf({ method: id }: { readonly method: string }): Method {
  const method = methods.find((each) => each.id === id);
  if (method === undefined) throw new Error(`No method is called ${id}`);
  return method;
}
