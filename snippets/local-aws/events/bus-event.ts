/** An event as rules and targets see it. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  /** In ISO 8601 with whole seconds, UTC. */
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
}
