import type { SectionId } from '#domain/method/sectionId.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { mergeCauses } from '#domain/risalah/pointers/mergeCauses.ts';
import type { CauseDouble } from '#domain/tools/causes/causeDoubles.ts';
import { isBlank } from '#language/isBlank.ts';
import type { RisalahStore } from './risalahStore.ts';

/** Puts new answers in a section. An equal value by reference is no edit. */
export function answerSection<Id extends SectionId>(
  store: RisalahStore,
  id: Id,
  answers: Section<Id>,
): void {
  if (store.getState()[id] === answers) return;
  // A computed key of a generic type is not narrowed by the compiler.
  store.setState({ [id]: answers } as unknown as Pick<Risalah, Id>);
}

/** Puts new answers in a section together with what was emptied in it: one act, one undo. */
export function settleSection<Id extends SectionId>(
  store: RisalahStore,
  id: Id,
  settled: Pick<Risalah, Id | 'emptied'>,
): void {
  const { [id]: answers, emptied } = store.getState();
  if (settled[id] === answers && settled.emptied === emptied) return;
  store.setState(settled);
}

/** Puts another state of the record in its place: one act, one undo. */
export function changeRecord(store: RisalahStore, change: (risalah: Risalah) => Risalah): void {
  store.setState(change(store.getState()));
}

/** The team declares the sections of a step done. Findings stand beside it, never a veto. */
export function finishStep(store: RisalahStore, sections: readonly SectionId[]): void {
  const { finished } = store.getState();
  const added = sections.filter((section) => !finished.includes(section));
  if (added.length > 0) store.setState({ finished: [...finished, ...added] });
}

export function reopenStep(store: RisalahStore, sections: readonly SectionId[]): void {
  const { finished } = store.getState();
  const left = finished.filter((section) => !sections.includes(section));
  if (left.length < finished.length) store.setState({ finished: left });
}

/** Gives a step the team's own name; an empty name brings the method's back. `step` is `method id/step id`. */
export function renameStep(store: RisalahStore, step: string, name: string): void {
  const { [step]: old = '', ...others } = store.getState().stepNames;
  const trimmed = name.trim();
  if (trimmed === old) return;
  store.setState({ stepNames: trimmed === '' ? others : { ...others, [step]: trimmed } });
}

/**
 * Puts in a section's answers what is left after a record was taken out, and empties all that pointed at it: one act,
 * one undo.
 */
export function takeOut<Id extends SectionId>(
  store: RisalahStore,
  id: Id,
  answers: Section<Id>,
): void {
  store.setState(dropDanglingReferences({ ...store.getState(), [id]: answers }));
}

/** Orders the same answers by another method. Nothing is lost: no section belongs to one method alone. */
export function switchMethod(store: RisalahStore, method: string): void {
  if (store.getState().method !== method) store.setState({ method });
}

/** Makes one cause of each group that says the same, with all that points at them: one act, one undo. */
export function mergeDoubles(store: RisalahStore, doubles: readonly CauseDouble[]): void {
  if (doubles.length > 0) store.setState(doubles.reduce(mergeCauses, store.getState()));
}

/** Answers a finding with a reason, in the place of an earlier one for the same. A blank reason takes it back. */
export function giveReason(store: RisalahStore, reason: Reason): void {
  giveReasons(store, [reason]);
}

/** The same for several findings: one act, one undo. */
export function giveReasons(store: RisalahStore, given: readonly Reason[]): void {
  const { reasons } = store.getState();
  const others = reasons.filter((other) => !given.some((one) => answersTheSame(other, one)));
  const kept = given.filter(({ text }) => !isBlank(text));
  if (kept.length === 0 && others.length === reasons.length) return;
  store.setState({ reasons: [...others, ...kept] });
}

/** Takes the answer to a finding back: it is asked again. */
export function withdrawReason(store: RisalahStore, place: ReasonPlace): void {
  giveReason(store, { ...place, kind: 'right', text: '' });
}

type ReasonPlace = Pick<Reason, 'rule' | 'section' | 'row'>;

function answersTheSame(one: ReasonPlace, other: ReasonPlace): boolean {
  return one.rule === other.rule && one.section === other.section && one.row === other.row;
}

/** Puts the team's own marks, notes or choice of sheet on the mirror. */
export function markMirror(store: RisalahStore, changes: Partial<Risalah['mirror']>): void {
  store.setState({ mirror: { ...store.getState().mirror, ...changes } });
}

/** Chooses how the risalah is printed. */
export function choosePrinting(store: RisalahStore, changes: Partial<Risalah['printing']>): void {
  store.setState({ printing: { ...store.getState().printing, ...changes } });
}

/** Chooses how the risalah is presented. */
export function chooseDeck(store: RisalahStore, changes: Partial<Risalah['deck']>): void {
  store.setState({ deck: { ...store.getState().deck, ...changes } });
}

/** Notes that the risalah was printed, which is nothing to undo. `at` is an ISO instant. */
export function notePrinted(store: RisalahStore, at: string): void {
  const { pause, resume } = store.temporal.getState();
  pause();
  choosePrinting(store, { printedOn: at });
  resume();
}

export function undo(store: RisalahStore): void {
  store.temporal.getState().undo();
}

export function redo(store: RisalahStore): void {
  store.temporal.getState().redo();
}
