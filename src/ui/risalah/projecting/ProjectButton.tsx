import { Presentation } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useProject } from './projectContext.ts';

interface ProjectButtonProps {
  /** Id of a slide, or a section. */
  readonly slide: string;
  /** What is shown, for those who only hear the button. */
  readonly of: string;
}

/** Puts the figure beside it on the whole screen. */
export function ProjectButton({ slide, of }: ProjectButtonProps) {
  const project = useProject();
  if (project === null) return null;
  return (
    <Button look="link" onClick={() => project(slide)}>
      <Presentation size={18} aria-hidden="true" />
      Proyektor<span className="visually-hidden">: {of}</span>
    </Button>
  );
}
