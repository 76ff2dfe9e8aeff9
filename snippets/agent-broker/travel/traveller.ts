/** What is known of somebody who has travelled before. */
export interface Traveller {
  id: string;
  /** The day of the week on which they like to leave. */
  leavesOn: string;
  /** The rooms that they take for two. */
  rooms: string;
}

/** Those who are known. Nobody of them lives. */
export const travellers: readonly Traveller[] = [
  { id: 'traveller-1', leavesOn: 'Tuesday', rooms: 'one double room' },
  { id: 'traveller-2', leavesOn: 'Friday', rooms: 'one twin room' },
];
