/** What the schedule page knows of a session: one entry of schedule.json. */
export interface ScheduleSession {
  code: string;
  title: string;
  /** BCP 47 tag of the title, when it is not English. */
  language?: string;
  kind: string;
  /** As `YYYY-MM-DD`, in the event's zone. */
  date?: string;
  /** `HH:MM` in the event's zone. */
  time?: { start: string; end: string; endsNextDay: boolean };
  room?: string;
  speakers: string[];
}
