import type { ContainerImage } from 'aws-cdk-lib/aws-ecs';

/** The containers, as their folders in `containers/` and their names in the network are called. */
export const containerNames = ['orchestration', 'environment', 'egress'] as const;

/** One of the containers. */
export type ContainerName = (typeof containerNames)[number];

/** The image of each container. */
export type ContainerImages = Readonly<Record<ContainerName, ContainerImage>>;
