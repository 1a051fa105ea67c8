import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { causeEffect } from '#domain/tools/causes/causeEffect.ts';
import { toolUseKinds } from '#domain/tools/toolId.ts';
import { dataNames } from '#words/tools.ts';
import { historyOf } from '#store/recordStore.ts';
import { replaceRisalah } from '#store/risalahStore.ts';
import { answerSection } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import { defaults } from '#templates/defaults.ts';
import { methods } from '#templates/methods/methods.ts';
import type { Placed, Placement } from '#ui/services/shelf.ts';
import { newId } from './newId.ts';
import { storeRisalah } from './files/storeRisalah.ts';
import { TOOLBOX_ID } from './toolboxId.ts';

type Open = (id: string) => Promise<Read<Session> | null>;

/** Opens the data of the tools. What cannot be read has been set aside, and a blank one takes its place. */
export async function openToolbox(
  storage: BrowserStorage,
  open: Open,
  now: Date,
): Promise<Session | null> {
  const opened = await open(TOOLBOX_ID);
  if (opened?.ok) return filled(opened.value);
  await storeRisalah(storage, blankToolbox(now), now.getTime());
  const blank = await open(TOOLBOX_ID);
  return blank?.ok ? filled(blank.value) : null;
}

/** Gives every tool its place, also those that came after the toolbox was made. It is no edit that can be undone. */
function filled(session: Session): Session {
  const { store, status } = session;
  const { background } = store.getState();
  const missing = toolUseKinds
    .filter((tool) => !background.data.some(({ id }) => id === toolboxUseId(tool)))
    .map((tool) => ({ ...emptyToolUse(tool, newId, dataNames), id: toolboxUseId(tool) }));
  if (missing.length > 0 && status.getState().access === 'write') {
    const data = [...background.data, ...missing];
    const whole = { ...store.getState(), background: { ...background, data } };
    replaceRisalah(store, whole, historyOf(store));
  }
  return session;
}

/** Appends a use of a tool to a stored risalah, or gives it the causes. Its own undo can take them out again. */
export async function placeInRisalah(open: Open, placement: Placement): Promise<Placed> {
  const opened = await open(placement.risalah);
  if (!opened?.ok) return 'unreadable';
  const session = opened.value;
  let placed: Placed = 'busy';
  try {
    if (session.status.getState().access === 'write') placed = place(session, placement);
  } finally {
    await session.close();
  }
  const isSaved = session.status.getState().saving === 'saved';
  return placed === 'placed' && !isSaved ? 'unsaved' : placed;
}

function place({ store }: Session, placement: Placement): Placed {
  const risalah = store.getState();
  if (placement.kind === 'use') {
    const { section, use } = placement;
    const held = risalah[section];
    answerSection(store, section, { ...held, data: [...held.data, use] });
    return 'placed';
  }
  const held = risalah['cause-effect'];
  if (placement.over === 'nothing' && !causeEffect.isEmpty(held)) {
    return 'occupied';
  }
  answerSection(store, 'cause-effect', placement.diagram);
  return 'placed';
}

function blankToolbox(now: Date): Risalah {
  return emptyRisalah({
    id: TOOLBOX_ID,
    createdAt: now.toISOString(),
    method: methods[0].id,
    newId,
    defaults,
  });
}
