/** Something to do in a city. */
export interface Activity {
  name: string;
  city: string;
  /** Australian dollars for one person; 0 is free. */
  price: number;
}

/** Things to do in Sydney. The tours and their prices are invented. */
export const activities: readonly Activity[] = [
  { name: 'Walk from Bondi to Coogee', city: 'Sydney', price: 0 },
  { name: 'Harbour by ferry, with a guide', city: 'Sydney', price: 45 },
  { name: 'Backstage at a concert hall', city: 'Sydney', price: 60 },
];
