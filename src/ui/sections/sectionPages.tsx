import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';

type SectionPage = LazyExoticComponent<ComponentType>;

/** The page of each section, loaded when it is first shown. */
export const sectionPages = {
  identity: lazy(async () => ({
    default: (await import('./opening/IdentitySection.tsx')).IdentitySection,
  })),
  circle: lazy(async () => ({
    default: (await import('./opening/CircleSection.tsx')).CircleSection,
  })),
  members: lazy(async () => ({
    default: (await import('./opening/MembersSection.tsx')).MembersSection,
  })),
  values: lazy(async () => ({
    default: (await import('./opening/ValuesSection.tsx')).ValuesSection,
  })),
  meetings: lazy(async () => ({
    default: (await import('./opening/MeetingsSection.tsx')).MeetingsSection,
  })),
  approvals: lazy(async () => ({
    default: (await import('./opening/ApprovalsSection.tsx')).ApprovalsSection,
  })),
  foreword: lazy(async () => ({
    default: (await import('./opening/ForewordSection.tsx')).ForewordSection,
  })),
  background: lazy(async () => ({
    default: (await import('./theme/BackgroundSection.tsx')).BackgroundSection,
  })),
  inventory: lazy(async () => ({
    default: (await import('./theme/InventorySection.tsx')).InventorySection,
  })),
  priority: lazy(async () => ({
    default: (await import('./priority/PrioritySection.tsx')).PrioritySection,
  })),
  target: lazy(async () => ({
    default: (await import('./theme/TargetSection.tsx')).TargetSection,
  })),
  schedule: lazy(async () => ({
    default: (await import('./theme/ScheduleSection.tsx')).ScheduleSection,
  })),
  title: lazy(async () => ({ default: (await import('./theme/TitleSection.tsx')).TitleSection })),
  'cause-effect': lazy(async () => ({
    default: (await import('./causes/CauseEffectSection.tsx')).CauseEffectSection,
  })),
  'why-chains': lazy(async () => ({
    default: (await import('./causes/WhyChainsSection.tsx')).WhyChainsSection,
  })),
  vote: lazy(async () => ({ default: (await import('./causes/VoteSection.tsx')).VoteSection })),
  verification: lazy(async () => ({
    default: (await import('./causes/VerificationSection.tsx')).VerificationSection,
  })),
  alternatives: lazy(async () => ({
    default: (await import('./plan/AlternativesSection.tsx')).AlternativesSection,
  })),
  'action-plan': lazy(async () => ({
    default: (await import('./plan/ActionPlanSection.tsx')).ActionPlanSection,
  })),
  risks: lazy(async () => ({ default: (await import('./plan/RisksSection.tsx')).RisksSection })),
  actions: lazy(async () => ({
    default: (await import('./plan/ActionsSection.tsx')).ActionsSection,
  })),
  obstacles: lazy(async () => ({
    default: (await import('./plan/ObstaclesSection.tsx')).ObstaclesSection,
  })),
  comparison: lazy(async () => ({
    default: (await import('./results/ComparisonSection.tsx')).ComparisonSection,
  })),
  achievement: lazy(async () => ({
    default: (await import('./results/AchievementSection.tsx')).AchievementSection,
  })),
  aspects: lazy(async () => ({
    default: (await import('./results/AspectsSection.tsx')).AspectsSection,
  })),
  benefit: lazy(async () => ({
    default: (await import('./results/BenefitSection.tsx')).BenefitSection,
  })),
  'side-effects': lazy(async () => ({
    default: (await import('./results/SideEffectsSection.tsx')).SideEffectsSection,
  })),
  standards: lazy(async () => ({
    default: (await import('./standards/StandardsSection.tsx')).StandardsSection,
  })),
  procedure: lazy(async () => ({
    default: (await import('./standards/ProcedureSection.tsx')).ProcedureSection,
  })),
  socialisation: lazy(async () => ({
    default: (await import('./standards/SocialisationSection.tsx')).SocialisationSection,
  })),
  remainder: lazy(async () => ({
    default: (await import('./next/RemainderSection.tsx')).RemainderSection,
  })),
  'follow-up': lazy(async () => ({
    default: (await import('./next/FollowUpSection.tsx')).FollowUpSection,
  })),
  'next-schedule': lazy(async () => ({
    default: (await import('./next/NextScheduleSection.tsx')).NextScheduleSection,
  })),
  closing: lazy(async () => ({
    default: (await import('./next/ClosingSection.tsx')).ClosingSection,
  })),
  annexes: lazy(async () => ({
    default: (await import('./next/AnnexesSection.tsx')).AnnexesSection,
  })),
} satisfies Record<SectionId, SectionPage>;
