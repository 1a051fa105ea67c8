import { afterEach, describe, expect, it, vi } from 'vitest';
import { followOwnUndo } from '#ui/risalah/ownUndo.ts';
import type { OwnUndo } from '#ui/risalah/ownUndo.ts';

let own: OwnUndo | null = null;

afterEach(() => {
  own?.stop();
  own = null;
  document.body.replaceChildren();
  vi.useRealTimers();
});

function follow() {
  const onUndo = vi.fn<(kind: 'undo' | 'redo') => void>();
  const undo = followOwnUndo(document, onUndo);
  own = undo;
  return { undo, onUndo };
}

function box(text: string): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  element.value = text;
  document.body.append(element);
  element.focus();
  return element;
}

/** What the browser tells of a stroke or of its own undo. */
function put(element: HTMLTextAreaElement, text: string, inputType = 'insertText'): void {
  element.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType }));
  element.value = text;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

describe('a box’s own undo', () => {
  it('is there as long as the box says something else than when the caret came', () => {
    const { undo } = follow();
    const element = box('loket');
    expect(undo.canUndo(element)).toBe(false);
    put(element, 'loket dua');
    expect(undo.canUndo(element)).toBe(true);
    put(element, 'loket', 'historyUndo');
    expect(undo.canUndo(element)).toBe(false);
    expect(undo.canRedo(element)).toBe(true);
  });

  it('ends when the caret leaves', () => {
    const { undo } = follow();
    const element = box('loket');
    put(element, 'loket dua');
    box('lain');
    element.focus();
    expect(undo.canUndo(element)).toBe(false);
  });

  it('ends when the record is changed from outside', () => {
    const { undo } = follow();
    const element = box('loket');
    put(element, 'loket dua');
    undo.forget();
    expect(undo.canUndo(element)).toBe(false);
  });

  it('has nothing to bring again after another stroke', () => {
    const { undo } = follow();
    const element = box('loket');
    put(element, 'loket dua');
    put(element, 'loket', 'historyUndo');
    put(element, 'loket tiga');
    expect(undo.canRedo(element)).toBe(false);
  });

  it('tells what it takes back and brings again, and no stroke', () => {
    const { onUndo } = follow();
    const element = box('loket');
    put(element, 'loket dua');
    put(element, 'loket', 'historyUndo');
    put(element, 'loket dua', 'historyRedo');
    expect(onUndo.mock.calls).toEqual([['undo'], ['redo']]);
  });

  it('takes back no more than was typed without a rest', () => {
    vi.useFakeTimers();
    follow();
    const element = box('loket');
    const select = vi.spyOn(element, 'setSelectionRange');
    put(element, 'loket d');
    vi.advanceTimersByTime(700);
    put(element, 'loket du');
    vi.advanceTimersByTime(700);
    expect(select).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(select).toHaveBeenCalledWith(element.selectionStart, element.selectionEnd, 'none');
  });
});
