/** A hotel, and the rooms that it has. */
export interface Hotel {
  name: string;
  city: string;
  area: string;
  rooms: readonly ('single' | 'double' | 'twin')[];
  /** Australian dollars for a room and night. */
  rate: number;
}

/** Hotels in Sydney. All of them are invented. */
export const hotels: readonly Hotel[] = [
  { name: 'Harbour Ledge', city: 'Sydney', area: 'Circular Quay', rooms: ['double', 'twin'], rate: 310 },
  {
    name: 'The Sandstone',
    city: 'Sydney',
    area: 'The Rocks',
    rooms: ['single', 'double', 'twin'],
    rate: 245,
  },
  { name: 'Ferry House', city: 'Sydney', area: 'Manly', rooms: ['single', 'double'], rate: 180 },
];
