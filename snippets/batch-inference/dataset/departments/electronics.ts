import type { Department } from '../department.ts';

/** Electronics. */
export const electronics: Department = {
  category: 'Electronics',
  brands: [
    'Voltera',
    'Quiet Signal',
    'Pixelgrove',
    'Audiant',
    'Nimbus One',
    'Torchlab',
    'Kiteware',
    'Radian',
  ],
  lines: ['Pulse', 'Air 3', 'Studio X', 'Go', 'Pro Max 2', 'Mini', 'Edge', 'Core'],
  kinds: [
    {
      noun: 'Wireless Earbuds',
      subCategory: 'Headphones',
      materials: ['Plastic', 'Aluminum'],
      price: [25, 180],
    },
    {
      noun: 'Over-Ear Headphones',
      subCategory: 'Headphones',
      materials: ['Plastic', 'Leatherette'],
      price: [40, 320],
    },
    {
      noun: 'Bluetooth Speaker',
      subCategory: 'Speakers',
      materials: ['Plastic', 'Silicone'],
      price: [20, 150],
    },
    { noun: 'Power Bank', subCategory: 'Chargers', materials: ['Plastic', 'Aluminum'], price: [15, 70] },
    {
      noun: 'USB-C Charger',
      subCategory: 'Chargers',
      materials: ['Plastic', 'Gallium Nitride'],
      price: [12, 60],
    },
    {
      noun: 'Phone Case',
      subCategory: 'Phone Accessories',
      materials: ['Silicone', 'Vegan Leather'],
      price: [10, 40],
    },
    { noun: 'Smart Watch', subCategory: 'Wearables', materials: ['Aluminum', 'Titanium'], price: [80, 400] },
    { noun: 'Action Camera', subCategory: 'Cameras', materials: ['Plastic', 'Magnesium'], price: [90, 350] },
    {
      noun: 'Mechanical Keyboard',
      subCategory: 'Computer Accessories',
      materials: ['Plastic', 'Aluminum'],
      price: [45, 190],
    },
  ],
  looks: [
    ['Midnight', 'Black'],
    ['Pearl', 'White'],
    ['Space Gray', 'Gray'],
    ['Ocean', 'Blue'],
    ['Coral', 'Orange'],
    ['Mint', 'Green'],
    ['Crimson', 'Red'],
    ['Rose Gold', 'Pink'],
    ['Champagne', 'Gold'],
    ['Lavender', 'Purple'],
  ],
  audiences: [],
  sizes: ['Standard', 'Plus', 'Lite', '2-Pack', '3-Pack', 'Gen 2', 'Gen 3', 'V4', 'Renewed', 'Travel Kit'],
  occasions: [
    ['Holiday Bundle', 'Winter'],
    ['Back-to-School Bundle', 'Fall'],
    ['Poolside', 'Summer'],
    ['Ski Edition', 'Winter'],
    ['Spring Refresh', 'Spring'],
  ],
};
