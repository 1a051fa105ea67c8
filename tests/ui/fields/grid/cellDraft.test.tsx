import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolUseKinds } from '#domain/tools/toolId.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import type { Session } from '#store/session.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds, testNow, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function open(tool: ToolUseKind): Promise<Session> {
  const [taught] = await loadTeachingCases(tool);
  if (taught === undefined || !('tool' in taught.data)) throw new Error('nothing is taught');
  const blank = blankRisalah();
  const data = [structuredClone(taught.data)];
  const session = testSession({ ...blank, inventory: { ...blank.inventory, data } });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds(), press: testPress({}), now: testNow },
  );
  await screen.findAllByRole('grid');
  return session;
}

function kept(session: Session): string {
  return JSON.stringify(session.store.getState().inventory.data);
}

/** Where the cells of the first row of every grid stand on the page. */
function places(): readonly string[] {
  return [...document.querySelectorAll('[role="grid"]')].flatMap((grid) => {
    const row = `[aria-label="${grid.ariaLabel ?? ''}"] [role="row"][aria-rowindex="2"]`;
    const cells = [...document.querySelectorAll(`${row} > [role="gridcell"]`)];
    return cells.map((_, at) => `${row} > [aria-colindex="${at + 1}"]`);
  });
}

function editorAt(place: string): HTMLInputElement | null {
  return document.querySelector(`${place} input`);
}

/** A flow chart is written as rows of fields. */
const withGrids = toolUseKinds.filter((tool) => tool !== 'flowchart');

describe.each(withGrids)('a cell of %s that is in edit', (tool) => {
  it('hands its letters over while it stays open, and Escape gives back what stood before', async () => {
    const session = await open(tool);
    let tried = 0;
    for (const place of places()) {
      act(() => session.forms.flushAll());
      const before = kept(session);
      fireEvent.doubleClick(document.querySelector(place) ?? document.body);
      const input = editorAt(place);
      // Computed, or named elsewhere.
      if (input === null) continue;
      tried += 1;
      for (const text of ['7', '73']) {
        fireEvent.change(input, { target: { value: text } });
        expect(session.status.getState().saving).toBe('waiting');
        act(() => session.forms.flushAll());
        expect(kept(session)).toContain(text);
        expect(editorAt(place)).toBe(input);
        expect(input).toHaveValue(text);
      }
      fireEvent.keyDown(input, { key: 'Escape' });
      act(() => session.forms.flushAll());
      expect(JSON.parse(kept(session))).toEqual(JSON.parse(before));
      await waitFor(() => expect(editorAt(place)).toBeNull());
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('stays open with its letters when something else is drawn anew', async () => {
    const session = await open(tool);
    for (const place of places()) {
      fireEvent.doubleClick(document.querySelector(place) ?? document.body);
      const input = editorAt(place);
      if (input === null) continue;
      fireEvent.change(input, { target: { value: '7' } });
      act(() => session.store.setState(withUnit(session, `satuan ${place}`)));
      expect(editorAt(place)).toBe(input);
      expect(input).toHaveValue('7');
      fireEvent.keyDown(input, { key: 'Escape' });
      await waitFor(() => expect(editorAt(place)).toBeNull());
    }
  });
});

function withUnit({ store }: Session, unit: string): Partial<Risalah> {
  const { inventory } = store.getState();
  const data = inventory.data.map((use) => ({ ...use, evidence: { ...use.evidence, unit } }));
  return { inventory: { ...inventory, data } };
}
