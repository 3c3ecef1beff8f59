import type { Examples } from './examples';

/** Addresses of the sites in `notebooks` and what each is. */
export const NOTEBOOKS_EXAMPLES: Examples = {
  colab: {
    'https://colab.research.google.com/drive/aBc?usp=sharing': 'practice',
    'https://colab.research.google.com/github/owner/project/blob/main/a.ipynb': 'practice',
    'https://colab.research.google.com/': 'browse',
  },
  kaggle: {
    'https://www.kaggle.com/code/sam/my-notebook/edit': 'practice',
    'https://www.kaggle.com/kernels/fork/123': 'practice',
    'https://www.kaggle.com/code/sam/loops/tutorial': 'reading',
    'https://www.kaggle.com/learn/pandas': 'browse',
  },
  observable: {
    'https://observablehq.com/@sam/my-chart': 'practice',
    'https://observablehq.com/d/aa11': 'practice',
    'https://observablehq.com/@sam': 'browse',
  },
  jupyter: {
    'http://localhost:8888/lab/tree/Untitled.ipynb': 'practice',
    'http://127.0.0.1:8888/notebooks/Untitled.ipynb': 'practice',
    'http://localhost:3000/': 'other',
  },
  'jupyter-hosts': {
    'https://jupyter.org/try-jupyter/lab/index.html': 'practice',
    'https://hub.mybinder.org/user/x/lab/tree/a.ipynb': 'practice',
    'https://jupyter.org/install': 'browse',
  },
  deepnote: {
    'https://deepnote.com/workspace/w/project/p/notebook/n': 'practice',
    'https://deepnote.com/project/p': 'practice',
    'https://deepnote.com/explore': 'browse',
  },
  hex: {
    'https://app.hex.tech/team/hex/aa/draft/logic': 'practice',
    'https://app.hex.tech/team/home': 'browse',
    'https://hex.tech/': 'browse',
  },
  databricks: {
    'https://adb-1.azuredatabricks.net/editor/notebooks/12?o=3': 'practice',
    'https://dbc-1.cloud.databricks.com/sql/editor/aa': 'practice',
    'https://dbc-1.cloud.databricks.com/browse': 'browse',
  },
  datalore: {
    'https://datalore.jetbrains.com/notebook/aa/bb': 'practice',
    'https://datalore.jetbrains.com/notebooks': 'browse',
    'https://datalore.jetbrains.com/': 'browse',
  },
  'posit-cloud': {
    'https://posit.cloud/content/123': 'practice',
    'https://posit.cloud/spaces/1/content/123': 'practice',
    'https://posit.cloud/plans': 'browse',
  },
  'sagemaker-studio-lab': {
    'https://x.studio.us-east-2.studiolab.sagemaker.aws/studiolab/default/jupyter/lab/tree/a': 'practice',
    'https://studiolab.sagemaker.aws/': 'browse',
    'https://studiolab.sagemaker.aws/users/sam': 'browse',
  },
  'wolfram-cloud': {
    'https://www.wolframcloud.com/env/sam/a.nb': 'practice',
    'https://www.wolframcloud.com/obj/aa': 'practice',
    'https://www.wolframcloud.com/': 'browse',
  },
};
