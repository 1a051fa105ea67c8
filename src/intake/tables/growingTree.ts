import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { TakeGiven } from '#intake/targets/target.ts';
import { boneNamed } from './boneNames.ts';
import { rowNamed } from './rowNames.ts';

type Given = TakeGiven<CauseEffectInput>;

/** The fishbone as it grows. */
export class GrowingTree {
  /** Where causes hang that name no bone. */
  readonly start: string;
  private readonly categories: CauseEffectInput['categories'][number][];
  private readonly causes: Cause[];
  private readonly bySide: Map<string, Cause[]>;
  private readonly given: Given;

  constructor(given: Given, under: string | null) {
    this.given = given;
    this.categories = [...given.current.categories];
    this.causes = [...given.current.causes];
    this.bySide = new Map();
    for (const cause of this.causes) this.join(cause);
    this.start = under ?? this.categories[0]?.id ?? this.bone('');
  }

  /** The id of a bone, made where there is none of the name. */
  bone(name: string): string {
    const known = boneNamed(name, this.categories);
    if (known !== null) return known;
    const id = this.given.newId();
    this.categories.push({ id, name });
    return id;
  }

  /** The id of a cause below another, made where there is none with the words. */
  cause(parent: string, text: string): string {
    const siblings = this.bySide.get(parent) ?? [];
    const same = siblings.find((cause) => cause.text === text);
    const known =
      same?.id ??
      rowNamed(
        siblings.map((cause) => ({ id: cause.id, names: [cause.text] })),
        text,
      );
    if (known !== null) return known;
    const id = this.given.newId();
    const cause = { ...emptyCause(id, parent), text };
    this.causes.push(cause);
    this.join(cause);
    return id;
  }

  /** Notes what hangs where. */
  private join(cause: Cause): void {
    if (cause.retired) return;
    const siblings = this.bySide.get(cause.parent);
    if (siblings === undefined) this.bySide.set(cause.parent, [cause]);
    else siblings.push(cause);
  }

  mark(id: string): void {
    const at = this.causes.findIndex((cause) => cause.id === id);
    const cause = this.causes[at];
    if (cause !== undefined) this.causes[at] = { ...cause, candidate: true };
  }

  input(): CauseEffectInput {
    return { ...this.given.current, categories: this.categories, causes: this.causes };
  }
}
