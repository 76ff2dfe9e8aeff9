/** A flight that goes every day. */
export interface Flight {
  number: string;
  origin: string;
  destination: string;
  /** Local time. */
  departs: string;
  arrives: string;
  /** Australian dollars for one person. */
  fare: number;
}

/** Flights between Melbourne and Sydney. All of them are invented: numbers, times and fares. */
export const flights: readonly Flight[] = [
  {
    number: 'OC 401',
    origin: 'Melbourne',
    destination: 'Sydney',
    departs: '07:00',
    arrives: '08:25',
    fare: 149,
  },
  {
    number: 'OC 417',
    origin: 'Melbourne',
    destination: 'Sydney',
    departs: '11:30',
    arrives: '12:55',
    fare: 129,
  },
  {
    number: 'OC 435',
    origin: 'Melbourne',
    destination: 'Sydney',
    departs: '17:45',
    arrives: '19:10',
    fare: 189,
  },
  {
    number: 'OC 402',
    origin: 'Sydney',
    destination: 'Melbourne',
    departs: '09:15',
    arrives: '10:50',
    fare: 139,
  },
  {
    number: 'OC 420',
    origin: 'Sydney',
    destination: 'Melbourne',
    departs: '14:00',
    arrives: '15:35',
    fare: 119,
  },
  {
    number: 'OC 438',
    origin: 'Sydney',
    destination: 'Melbourne',
    departs: '19:30',
    arrives: '21:05',
    fare: 179,
  },
];
