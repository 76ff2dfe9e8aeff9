/**
 * The day that lies so many nights after another.
 *
 * @param date Such as `2025-09-02`.
 * @param nights How many.
 */
export function addNights(date: string, nights: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + nights);
  return day.toISOString().slice(0, 10);
}
