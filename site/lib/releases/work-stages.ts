import type { StageId } from './stages.ts';

/** The stages that ask for work; the others only tell. */
export const workStages: readonly StageId[] = ['set-up', 'breaks', 'deprecated', 'caveats', 'behaviour'];
