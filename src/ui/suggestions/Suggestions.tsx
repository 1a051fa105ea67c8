import { Suspense } from 'react';
import { part as loaded } from '#ui/kit/loading/part.ts';
import { LESSON } from '#ui/kit/route/route.ts';
import { LeadersPage } from './room/LeadersPage.tsx';

const LessonProjector = loaded(
  async () => (await import('./room/LessonProjector.tsx')).LessonProjector,
);

interface SuggestionsProps {
  /** Of the address: what stands in the place of a register. */
  readonly register: string;
  readonly page: string;
}

/** The rooms of the sistem saran. */
export function Suggestions({ register, page }: SuggestionsProps) {
  if (register !== LESSON) return <LeadersPage />;
  return (
    <Suspense fallback={<p>Menyiapkan proyektor …</p>}>
      <LessonProjector slide={page} />
    </Suspense>
  );
}
