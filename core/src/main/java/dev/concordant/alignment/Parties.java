package dev.concordant.alignment;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The groups of claims that agree, as the two sides of a clash. Of a large group some speak for
 * all, first those whose texts are put to the texts of the other side.
 */
final class Parties {

  /** So many claims speak for a group. */
  private static final int SPEAKERS = 32;

  /**
   * Two groups before they are weighed against what else could be meant.
   *
   * @param groupA the number of the one group
   * @param groupB the number of the other
   * @param a the claims that speak for the one: not those of a text that states both values
   * @param b the claims that speak for the other
   * @param strays claims of either group that were left out, while the other has its text
   * @param textsOfA how many texts are on the one side
   * @param textsOfB how many texts are on the other side
   * @param both how sure it is that some text states both
   * @param own how sure it is that the only text of a side tells what the other says of some thing
   * @param bridged the share of the claims of both sides that go together with some of the other
   * @param closeness the share of their figures that the texts of the two agree on
   * @param p what the claims of the one are about
   * @param q what the claims of the other are about
   * @param x the claim of the one whose figure is weighed
   * @param y the claim of the other
   * @param around the most that agrees around two claims of them
   */
  record Draft(
      int groupA,
      int groupB,
      int[] a,
      int[] b,
      int[] strays,
      int textsOfA,
      int textsOfB,
      double both,
      double own,
      double bridged,
      double closeness,
      Profile p,
      Profile q,
      int x,
      int y,
      Agreements.Around around,
      double likeness) {}

  private static final int[] NONE = {};

  private final Nodes nodes;
  private final Meetings meetings;
  private final Agreements agreements;
  private final int[][] groups;
  private final int[] groupOf;
  private final int[][] sources;
  private final @Nullable Profile[] profiles;

  Parties(Nodes nodes, Meetings meetings, Agreements agreements) {
    this.nodes = nodes;
    this.meetings = meetings;
    this.agreements = agreements;
    groups = agreements.groups().all();
    groupOf = new int[nodes.size()];
    sources = new int[groups.length][];
    profiles = new @Nullable Profile[groups.length];
    for (int g = 0; g < groups.length; g++) {
      for (int node : groups[g]) {
        groupOf[node] = g;
      }
      sources[g] = sources(groups[g]);
    }
  }

  /** The number of the group of a claim; they are numbered in the order of the first of each. */
  int of(int node) {
    return groupOf[node];
  }

  /** The texts of claims in order, each once. */
  int[] sources(int[] members) {
    int[] all = new int[members.length];
    int size = 0;
    for (int node : members) {
      if (size == 0 || all[size - 1] != nodes.source(node)) {
        all[size++] = nodes.source(node);
      }
    }
    return size == all.length ? all : Arrays.copyOf(all, size);
  }

  /** Whether a claim agrees with one of a text. */
  boolean agrees(int node, int source) {
    return Arrays.binarySearch(sources[groupOf[node]], source) >= 0;
  }

  /** The two groups as sides of a clash, or null where their values do not exclude each other. */
  @Nullable Draft draft(int groupA, int groupB) {
    int[] a = speakers(groupA, groupB);
    int[] b = speakers(groupB, groupA);
    int[] both = common(sources[groupA], sources[groupB]);
    int textsOfA = sources[groupA].length;
    int textsOfB = sources[groupB].length;
    double sure = 0;
    double own = 0;
    int[] strays = NONE;
    for (int source : both) {
      double inA = strength(groupA, source);
      double inB = strength(groupB, source);
      boolean aloneA = sources[groupA].length == 1;
      boolean aloneB = sources[groupB].length == 1;
      if (inA <= inB ? aloneA && !aloneB : aloneB && !aloneA) {
        // a figure that no other text agrees with: what else its text tells goes
        own = Math.max(own, Math.max(inA, inB));
        double other = inA;
        inA = inB;
        inB = other;
      } else {
        sure = Math.max(sure, Math.min(inA, inB));
      }
      // the surer of its two claims stays, and neither where they are alike
      if (inA <= inB) {
        a = without(a, source);
        textsOfA--;
      }
      if (inB <= inA) {
        b = without(b, source);
        textsOfB--;
      }
      if (inA != inB) {
        strays = Ints.concat(strays, inSource(groups[inA < inB ? groupA : groupB], source));
      }
    }
    Stands stands = new Stands(a, b);
    int[] of = stands.closest;
    if (of.length == 0) {
      return null;
    }
    int[] apartA = stands.apartA;
    int[] apartB = stands.apartB;
    Profile p = profile(groupA, a);
    Profile q = profile(groupB, b);
    int neighbours = 0;
    int nearby = 0;
    double anchored = 0;
    double closeness = 0;
    int met = 0;
    for (int i : apartA) {
      for (int j : apartB) {
        if (meetings.meet(nodes.source(i), nodes.source(j))) {
          Agreements.Around around = agreements.around(i, j);
          neighbours = Math.max(neighbours, around.neighbours());
          nearby = Math.max(nearby, around.nearby());
          anchored = Math.max(anchored, around.anchored());
          closeness += agreements.closeness(nodes.source(i), nodes.source(j));
          met++;
        }
      }
    }
    if (met == 0) {
      return null;
    }
    Profile.Overlap overlap = p.overlap(q);
    double bridged = 1 - (double) (apartA.length + apartB.length) / (a.length + b.length);
    return new Draft(
        groupA,
        groupB,
        apartA,
        apartB,
        strays,
        textsOfA,
        textsOfB,
        sure,
        own,
        bridged,
        closeness / met,
        p,
        q,
        of[0],
        of[1],
        new Agreements.Around(neighbours, nearby, anchored),
        overlap.likeness() + 0.5 * overlap.sentenceLikeness() + 0.6 * Math.min(2, anchored));
  }

  /** How the claims of two sides stand to each other, asked once for each two. */
  private final class Stands {

    private final int[] a;
    private final int[] b;

    /** Those of the one side that exclude some of the other and go together with none. */
    private final int[] apartA;

    /** The same of the other side. */
    private final int[] apartB;

    /** The two apart of which one looks most like a slip for the other; none if no two are. */
    private final int[] closest;

    Stands(int[] a, int[] b) {
      this.a = a;
      this.b = b;
      if (a.length == 1 && b.length == 1) {
        // most are like this, and need no tables
        boolean apart = Standing.of(nodes, a[0], b[0]) == Standing.APART;
        apartA = apart ? a : NONE;
        apartB = apart ? b : NONE;
        closest = apart ? new int[] {a[0], b[0]} : NONE;
        return;
      }
      boolean[][] apart = new boolean[a.length][b.length];
      boolean[] keptA = new boolean[a.length];
      boolean[] keptB = new boolean[b.length];
      boolean[] joinsA = new boolean[a.length];
      boolean[] joinsB = new boolean[b.length];
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < b.length; j++) {
          Standing stand = Standing.of(nodes, a[i], b[j]);
          if (stand == Standing.APART) {
            apart[i][j] = true;
            keptA[i] = true;
            keptB[j] = true;
          }
          // of two that go together the vaguer one is left out, or both where neither is
          joinsA[i] |= stand == Standing.TOGETHER || stand == Standing.COVERING;
          joinsB[j] |= stand == Standing.TOGETHER || stand == Standing.COVERED;
        }
      }
      for (int i = 0; i < a.length; i++) {
        keptA[i] &= !joinsA[i];
      }
      for (int j = 0; j < b.length; j++) {
        keptB[j] &= !joinsB[j];
      }
      apartA = kept(a, keptA);
      apartB = kept(b, keptB);
      closest = closest(apart, keptA, keptB);
    }

    private static int[] kept(int[] side, boolean[] which) {
      int[] kept = new int[side.length];
      int size = 0;
      for (int i = 0; i < side.length; i++) {
        if (which[i]) {
          kept[size++] = side[i];
        }
      }
      return size == side.length ? side : Arrays.copyOf(kept, size);
    }

    private int[] closest(boolean[][] apart, boolean[] keptA, boolean[] keptB) {
      int[] best = NONE;
      int most = -1;
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < b.length; j++) {
          if (apart[i][j] && keptA[i] && keptB[j]) {
            int likeness = Digits.likeness(nodes.figure(a[i]), nodes.figure(b[j]));
            if (likeness > most) {
              most = likeness;
              best = new int[] {a[i], b[j]};
            }
          }
        }
      }
      return best;
    }
  }

  private Profile profile(int group, int[] members) {
    if (members != groups[group]) {
      return nodes.profile(members);
    }
    Profile profile = profiles[group];
    if (profile == null) {
      profile = nodes.profile(members);
      profiles[group] = profile;
    }
    return profile;
  }

  private int[] speakers(int group, int other) {
    int[] all = groups[group];
    if (all.length <= SPEAKERS) {
      return all;
    }
    boolean[] speaks = new boolean[all.length];
    int count = 0;
    for (int source : sources[other]) {
      for (int met : meetings.of(source)) {
        for (int i = from(all, met); i < to(all, met) && count < SPEAKERS; i++) {
          count += speaks[i] ? 0 : 1;
          speaks[i] = true;
        }
      }
      if (count == SPEAKERS) {
        break;
      }
    }
    int[] some = new int[count];
    int size = 0;
    for (int i = 0; size < count; i++) {
      if (speaks[i]) {
        some[size++] = all[i];
      }
    }
    return some;
  }

  private static int[] common(int[] a, int[] b) {
    int[] small = a.length <= b.length ? a : b;
    int[] large = small == a ? b : a;
    int[] common = NONE;
    int size = 0;
    for (int source : small) {
      if (Arrays.binarySearch(large, source) >= 0) {
        if (size == common.length) {
          common = Arrays.copyOf(common, Math.max(4, 2 * size));
        }
        common[size++] = source;
      }
    }
    return size == common.length ? common : Arrays.copyOf(common, size);
  }

  private double strength(int group, int source) {
    double most = 0;
    for (int node : inSource(groups[group], source)) {
      most = Math.max(most, agreements.strength(node));
    }
    return most;
  }

  private int[] inSource(int[] group, int source) {
    return Arrays.copyOfRange(group, from(group, source), to(group, source));
  }

  // the claims of a text follow each other in a group
  private int from(int[] group, int source) {
    int at = Arrays.binarySearch(group, nodes.first(source));
    return at >= 0 ? at : -at - 1;
  }

  private int to(int[] group, int source) {
    return from(group, source + 1);
  }

  private int[] without(int[] group, int source) {
    return Ints.concat(
        Arrays.copyOf(group, from(group, source)),
        Arrays.copyOfRange(group, to(group, source), group.length));
  }
}
