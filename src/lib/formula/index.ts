// Formulas: written once in tokens, rendered in every notation.
//
//   \x \w \b \z \h \delta \E \y \yhat   quantities of one neuron, in their colors
//   \act \slope \eta                    σ, σ′, η
//   \W{l} \b{l} \z{l} \h{l} \delta{l}   of a layer in document A's count; \W{l} leads into it; l, L, l+1, 2 …
//   \W{l}_{kj} \delta{l}_j               one element; where a document writes (to, from) the indices turn
//   \X \Y \H{l} \Z{l} \Delta{l} \N \ones   a batch, one example a row
//   \affine{l} \back{l} \through{l} \outer{l}      Wᵀh + b, Wδ, diag(σ′)Wδ, hδᵀ in each notation's order
//   \affines{l} \backs{l} \outers{l} \sums{l}      the same for a batch
//   \layer{l} \units{l}                  the number of a layer, the units in it
//   \as{D,nielsen}{…}{…}                 by hand: for these notations, for all others
export { NOTATIONS, type Notation, type NotationName, type Quantity } from './notation.ts';
export { notations } from './notations.ts';
export { expand } from './expand.ts';
export { spoken } from './spoken.ts';
export { differs, renderFormula, type Rendering } from './render.ts';
export { PUNCTUATION, renderProse } from './prose.ts';
