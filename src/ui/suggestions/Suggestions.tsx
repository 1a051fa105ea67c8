import { Suspense } from 'react';
import { part as loaded } from '#ui/kit/loading/part.ts';
import { LESSON, WRITE } from '#ui/kit/route/route.ts';
import { LeadersPage } from './room/LeadersPage.tsx';
import { RegisterRoom } from './room/RegisterRoom.tsx';
import { WriteNew } from './room/WriteNew.tsx';

const LessonProjector = loaded(
  async () => (await import('./room/LessonProjector.tsx')).LessonProjector,
);

interface SuggestionsProps {
  /** Of the address: a register by its card, or what stands in its place; empty for all of them. */
  readonly register: string;
  readonly page: string;
  readonly part: string;
}

/** The rooms of the sistem saran. */
export function Suggestions({ register, page, part }: SuggestionsProps) {
  if (register === '') return <LeadersPage />;
  if (register === WRITE) return <WriteNew />;
  if (register !== LESSON) {
    return <RegisterRoom key={register} id={register} page={page} part={part} />;
  }
  return (
    <Suspense fallback={<p>Menyiapkan proyektor …</p>}>
      <LessonProjector slide={page} />
    </Suspense>
  );
}
