package dev.concordant.finding;

import dev.concordant.claim.Claim;

/** Where claims stand. */
final class Places {

  private Places() {}

  static Place of(Claim claim) {
    return new Place(claim.source(), claim.span(), claim.quote());
  }
}
