/** What may be reached through the proxy. */
export interface EgressRules {
  /**
   * Names that may be reached: exactly (`example.com`), or all below one (`*.example.com`, which is not `example.com`
   * itself). A port may follow (`example.com:8443`); without it, 80 and 443 are allowed.
   */
  allowed: readonly string[];
  /**
   * Addresses of names that aren't looked up, as in /etc/hosts. These alone may be private, such as 127.0.0.1: whoever
   * writes them means them.
   */
  hosts?: Readonly<Record<string, string>>;
}
