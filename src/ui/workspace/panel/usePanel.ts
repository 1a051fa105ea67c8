import { useState } from 'react';
import { recallPanel, rememberPanel } from '#browser/panelMemory.ts';
import { panelTabs } from './panelTab.ts';
import type { PanelTab } from './panelTab.ts';

/** Narrower than this, rail, page and panel do not fit side by side. */
const WIDE = 1200;

/** The leaf of the panel that is open, `null` while the panel is closed, and how to turn to another. */
export function usePanel(): readonly [PanelTab | null, (tab: PanelTab | null) => void] {
  const [tab, setTab] = useState<PanelTab | null>(() => (isWide() ? lastTab() : null));

  function turnTo(next: PanelTab | null): void {
    if (next !== null) rememberPanel(next);
    setTab(next);
  }

  return [tab, turnTo];
}

/** Whether the panel stands beside the questions, and not over them. */
export function isWide(): boolean {
  return window.innerWidth >= WIDE;
}

/** The guide, until another leaf was of more use. */
function lastTab(): PanelTab {
  const last = recallPanel();
  return panelTabs.find((tab) => tab === last) ?? 'guide';
}
