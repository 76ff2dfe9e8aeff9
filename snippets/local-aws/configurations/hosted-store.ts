/** The address of AppConfig's own store, in which every configuration of the endpoint lies. */
export const hostedStore = 'hosted';
