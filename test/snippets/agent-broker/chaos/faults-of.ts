import type { ChaosResult } from './chaos-trip.ts';

/** What is wrong with a run; nothing, if all that is promised holds. */
export function faultsOf(result: ChaosResult): string[] {
  const { record, bookings, told, ledger, defects } = result;
  const faults = defects.map((error) => `an error that nobody expected: ${error}`);
  if (!record) return [...faults, 'no record'];
  const { id, status, reason, summary, tasks } = record;
  if (status === 'running') faults.push('it runs for ever');
  if (status === 'given up' && !reason) faults.push('given up without a reason');
  if (status.endsWith('finished') && !summary) faults.push(`${status} without a summary`);
  const ends = told.filter(({ type }) => type === 'request.ended');
  if (ends.length !== (status === 'waiting' ? 0 : 1)) faults.push(`${status}, and ${ends.length} ends told`);
  if (status === 'waiting' && told.every(({ type }) => type !== 'input.requested')) {
    faults.push('waiting, and nobody asked');
  }
  const undone = tasks.filter((task, at) => task.status !== 'completed' && isLast(at, tasks));
  if (status === 'finished' && undone.length > 0) faults.push('finished, and something undone');
  for (const effect of ['book_flight', 'book_hotel']) {
    const agent = effect === 'book_flight' ? 'flights' : 'hotels';
    const done = tasks.filter((task) => task.agent === agent && task.status === 'completed');
    if (done.length > 1) faults.push(`${agent} completed ${done.length} times`);
    const booked = bookings.get(`${id}/${effect}`);
    if (done[0] && done[0].result?.reference !== booked?.reference)
      faults.push(`${agent} without its booking`);
  }
  const routed = told.some(({ type }) => type === 'event.unrouted') ? 0 : ends.length;
  const sent = bookings.has(`${id}/itinerary`) ? 1 : 0;
  if (sent !== routed) faults.push(`${status}, and ${sent} itineraries`);
  if (bookings.size > 3) faults.push(`${bookings.size} bookings for one trip`);
  if (record.outbox.some(({ sent }) => !sent)) faults.push('something was never sent');
  for (const [token, { size }] of result.references) if (size > 1) faults.push(`${token} ${size} times`);
  const steps = record.history.map(({ event }) => event.id);
  if (new Set(steps).size < steps.length) faults.push('an event was handled twice');
  const lost = result.handled.filter((event) => !steps.includes(event));
  if (lost.length > 0) faults.push(`no step of what was handled: ${lost.join(', ')}`);
  return [...faults, ...ledger.unbalanced().map((body) => `lost: ${body.slice(0, 200)}`)];
}

function isLast(at: number, tasks: readonly { agent: string }[]): boolean {
  return tasks.findLastIndex(({ agent }) => agent === tasks[at]?.agent) === at;
}
