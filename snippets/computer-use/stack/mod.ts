/**
 * Computer use as a stack of the AWS CDK: two services without a route out, and the proxy between one of them and the
 * web.
 *
 * @module
 */
export { ComputerUseStack, type ComputerUseStackProps } from './computer-use-stack.ts';
export { type ContainerImages, type ContainerName, containerNames } from './container-names.ts';
