/** The leaves of the panel beside the questions. */
export const panelTabs = ['guide', 'preview', 'findings'] as const;

export type PanelTab = (typeof panelTabs)[number];
