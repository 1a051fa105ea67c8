import { useDeferredValue, useMemo } from 'react';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { causeEffectView } from '#manuscript/tools/causeEffect.ts';
import type { View } from '#manuscript/tools/toolView.ts';
import { organisationView } from '#manuscript/views/organisationView.ts';
import { scheduleView } from '#manuscript/views/scheduleView.ts';
import { useRisalah } from '#ui/shell/openRisalah.ts';
import { ViewPane } from '#ui/tools/ViewPane.tsx';

interface SectionFigureProps {
  readonly of: keyof typeof figures;
}

interface FigureOf {
  readonly view: (risalah: Risalah) => View;
  /** What to do while there is nothing to draw. */
  readonly empty: string;
}

const figures = {
  members: {
    view: organisationView,
    empty: 'Bagan susunan muncul setelah ada nama anggota.',
  },
  schedule: {
    view: scheduleView,
    empty: 'Isi tanggal rencana; jadwal tergambar di sini.',
  },
  'cause-effect': {
    view: (risalah) => causeEffectView({ risalah, place: { section: 'cause-effect', name: '' } }),
    empty: 'Tulis penyebab pertama; diagram tulang ikan tergambar di sini.',
  },
} as const satisfies Record<string, FigureOf>;

/** The figure of a section that is no tool use, drawn anew a moment after each answer. */
export function SectionFigure({ of }: SectionFigureProps) {
  const risalah = useDeferredValue(useRisalah((state) => state));
  const { view, empty } = figures[of];
  const drawn = useMemo(() => view(risalah), [view, risalah]);
  return <ViewPane view={drawn} empty={empty} />;
}
