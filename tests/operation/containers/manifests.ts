/** As much of a Kubernetes manifest as the tests look at. */
export interface Container {
  name: string;
  image: string;
  args?: string[];
  env?: Array<{ name: string; value: string }>;
  envFrom?: Array<{ configMapRef?: { name: string }; secretRef?: { name: string } }>;
  ports?: Array<{ name: string; containerPort: number }>;
  resources: { requests?: object; limits?: object };
  securityContext: {
    allowPrivilegeEscalation: boolean;
    readOnlyRootFilesystem: boolean;
    capabilities: { drop: string[] };
  };
  volumeMounts?: Array<{ name: string }>;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
}
interface Probe {
  httpGet?: { path: string; port: string };
  tcpSocket?: { port: string };
}
interface Pod {
  metadata: { labels: Record<string, string>; annotations?: Record<string, string> };
  spec: {
    automountServiceAccountToken: boolean;
    securityContext: { runAsNonRoot: boolean };
    containers: Container[];
    volumes?: Array<{ name: string; persistentVolumeClaim?: { claimName: string } }>;
  };
}
export interface Thing {
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  resources?: string[];
  spec?: {
    replicas?: number;
    selector?: { app?: string; matchLabels?: Record<string, string> };
    template?: Pod;
    volumeClaimTemplates?: Array<{ metadata: { name: string } }>;
    jobTemplate?: { spec: { template: Pod } };
    scaleTargetRef?: { kind: string; name: string };
    ports?: Array<{ name: string; port: number; targetPort?: string }>;
    rules?: Array<{
      http: {
        paths: Array<{
          path: string;
          backend: { service: { name: string; port: { name?: string; number?: number } } };
        }>;
      };
    }>;
  };
}
