/** Where the services listen; all above 1024, as none of them runs as root. */
export const ports = { environment: 8080, orchestration: 8081, egress: 3128, https: 443 } as const;
